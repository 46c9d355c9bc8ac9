using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class LogsPersonNumber : IDefect
{
    public string Id => "kj-person-number-logged";

    public string Description => "Fødselsnummeret står i loggen";

    public string Criterion => "AK-SAM-3-04";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            LogsPersonNumber = true,
        },
    };
}
