using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class KeepsSilentOfRefusal : IDefect
{
    public string Id => "hn-silent-of-refusal";

    public string Description => "Ingen får en oppgave når mottakeren avviser meldingen";

    public string Criterion => "AK-HNO-2-08";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with
        {
            TellsNegativeReceipt = false,
        },
    };
}
