using AcceptanceHarness.Tests.Bdd.CompatibilityKit.Samples;

namespace AcceptanceHarness.Tests.Bdd.CompatibilityKit;

/// <summary>The step definitions that each sample is run with.</summary>
internal static class SampleBindings
{
    public static Type For(string sample) => sample switch
    {
        "ambiguous" => typeof(AmbiguousBindings),
        "backgrounds" or "rules-backgrounds" => typeof(BackgroundsBindings),
        "cdata" => typeof(CdataBindings),
        "data-tables" => typeof(DataTablesBindings),
        "doc-strings" => typeof(DocStringsBindings),
        "empty" or "retry-undefined" => typeof(EmptyBindings),
        "examples-tables" => typeof(ExamplesTablesBindings),
        "examples-tables-undefined" or "examples-tables-undefined-multiple" => typeof(ExamplesTablesUndefinedBindings),
        "global-hooks" => typeof(GlobalHooksBindings),
        "global-hooks-afterall-error" => typeof(GlobalHooksAfterallErrorBindings),
        "global-hooks-beforeall-error" => typeof(GlobalHooksBeforeallErrorBindings),
        "hooks" => typeof(HooksBindings),
        "hooks-conditional" => typeof(HooksConditionalBindings),
        "hooks-undefined" => typeof(HooksUndefinedBindings),
        "minimal" => typeof(MinimalBindings),
        "multiple-features" => typeof(MultipleFeaturesBindings),
        "parameter-types" => typeof(ParameterTypesBindings),
        "pending" => typeof(PendingBindings),
        "pending-exception" => typeof(PendingExceptionBindings),
        "regular-expression" => typeof(RegularExpressionBindings),
        "retry-ambiguous" => typeof(RetryAmbiguousBindings),
        "retry-pending" => typeof(RetryPendingBindings),
        "rules" => typeof(RulesBindings),
        "stack-traces" => typeof(StackTracesBindings),
        "undefined" or "undefined-multiple" => typeof(UndefinedBindings),
        "unknown-parameter-type" => typeof(UnknownParameterTypeBindings),
        "unused-steps" => typeof(UnusedStepsBindings),
        _ => throw new ArgumentOutOfRangeException(nameof(sample), sample, "No step definitions for that sample."),
    };
}
