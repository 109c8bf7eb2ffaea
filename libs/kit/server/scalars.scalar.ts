import { Scalar, type CustomScalar } from '@nestjs/graphql';
import { isTimeZone, parseInstant, parseLocalDate, parseLocalTime } from '@alongside/kit/time';
import { GraphQLError, Kind, type ValueNode } from 'graphql';

function refuse(what: string): never {
  throw new GraphQLError(`expected ${what}`, { extensions: { code: 'BAD_USER_INPUT' } });
}

function textOf(node: ValueNode, what: string): string {
  return node.kind === Kind.STRING ? node.value : refuse(what);
}

/** RFC 3339 with an offset in, RFC 3339 in UTC out. */
@Scalar('DateTime')
export class DateTimeScalar implements CustomScalar<string, Date> {
  parseValue(value: unknown): Date {
    return parseInstant(value) ?? refuse('an RFC 3339 date-time with an offset');
  }
  serialize(value: unknown): string {
    if (!(value instanceof Date)) throw new Error('DateTime fields answer a Date');
    return value.toISOString();
  }
  parseLiteral(node: ValueNode): Date {
    return this.parseValue(textOf(node, 'an RFC 3339 date-time'));
  }
}

/** A calendar day. Rows of Prisma's `date` columns arrive as midnight UTC and are cut. */
@Scalar('LocalDate')
export class LocalDateScalar implements CustomScalar<string, string> {
  parseValue(value: unknown): string {
    return parseLocalDate(value) ?? refuse('a date such as 2026-11-25');
  }
  serialize(value: unknown): string {
    return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
  }
  parseLiteral(node: ValueNode): string {
    return this.parseValue(textOf(node, 'a date such as 2026-11-25'));
  }
}

@Scalar('LocalTime')
export class LocalTimeScalar implements CustomScalar<string, string> {
  parseValue(value: unknown): string {
    return parseLocalTime(value) ?? refuse('a time such as 09:30');
  }
  serialize(value: unknown): string {
    return String(value);
  }
  parseLiteral(node: ValueNode): string {
    return this.parseValue(textOf(node, 'a time such as 09:30'));
  }
}

@Scalar('TimeZone')
export class TimeZoneScalar implements CustomScalar<string, string> {
  parseValue(value: unknown): string {
    return typeof value === 'string' && isTimeZone(value) ? value : refuse('an IANA time zone such as Asia/Karachi');
  }
  serialize(value: unknown): string {
    return String(value);
  }
  parseLiteral(node: ValueNode): string {
    return this.parseValue(textOf(node, 'an IANA time zone such as Asia/Karachi'));
  }
}
