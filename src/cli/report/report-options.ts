/** What a report may depend on beside the findings. */
export interface ReportOptions {
  /** Whether `pretty` colours its text. Default no. */
  readonly colour?: boolean | undefined
  /** Columns of the terminal: `pretty` wraps messages to them. Default: nothing is wrapped. */
  readonly columns?: number | undefined
  /** Whether `pretty` lists all findings of a rule, however many there are in a file. Default no. */
  readonly full?: boolean | undefined
  /** Whether it counts errors that are alike, too, and so lists a few only. Default no. */
  readonly brief?: boolean | undefined
  /** Whether `pretty` says of each finding why it was made and how to teach the glossary better. Default no. */
  readonly explain?: boolean | undefined
  /** The files that were checked: `pretty` counts them, `junit` lists those without findings too. */
  readonly files?: readonly string[] | undefined
  /** Version of this program, for `sarif`. */
  readonly version?: string | undefined
  /** Page that explains the rules, each under its id as fragment, for `sarif`. */
  readonly documentation?: string | undefined
}
