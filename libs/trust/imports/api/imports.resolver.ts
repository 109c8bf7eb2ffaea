import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { MutationExportFileArgs, MutationImportFileArgs } from '@alongside/kit/contract';
import { viewerOf, type GraphQLContext } from '@alongside/kit/server';
import { exportFile } from './export-file.ts';
import { firstSteps } from './first-steps.ts';
import { importFile } from './import-file.ts';
import { ImportsNeeds } from './imports.needs.ts';
import { wishOf } from './import-wish.row.ts';

@Resolver()
export class ImportsResolver {
  constructor(private readonly needs: ImportsNeeds) {}

  @Query('firstSteps')
  firstSteps(@Context() context: GraphQLContext) {
    return firstSteps(this.needs, viewerOf(context));
  }

  @Mutation('importFile')
  importFile(@Args() { input }: MutationImportFileArgs, @Context() context: GraphQLContext) {
    return importFile(this.needs, viewerOf(context), wishOf(input));
  }

  @Mutation('exportFile')
  exportFile(@Args() { kind }: MutationExportFileArgs, @Context() context: GraphQLContext) {
    return exportFile(this.needs, viewerOf(context), kind);
  }
}
