import { graphql } from '@alongside/kit/contract';

export const importFileMutation = graphql(`
  mutation ImportFile($input: ImportInput!) {
    importFile(input: $input) {
      __typename
      ... on ImportReport {
        isWritten
        columns {
          column
          field
          isLeftOut
        }
        fields {
          name
          needed
        }
        rows
        added
        alreadyHere
        faults {
          row
          column
          rule
          limit
          reason
        }
        faultCount
      }
      ... on BadInput {
        constraint
      }
      ... on Problem {
        code
        message
        path
      }
    }
  }
`);

export const exportFileMutation = graphql(`
  mutation ExportFile($kind: ExchangeKind!) {
    exportFile(kind: $kind) {
      __typename
      ... on FileExported {
        fileName
        text
        count
      }
      ... on Problem {
        code
        message
        path
      }
    }
  }
`);

export const firstStepsQuery = graphql(`
  query FirstSteps {
    firstSteps {
      hours
      rooms
      staff
      groups
      people
    }
  }
`);
