using AcceptanceHarness.ReferenceSystem.Policies;
using AcceptanceHarness.Wire.Identity;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class MarksMessagesWithNumber : IDefect
{
    private static readonly string Nummer = NationalId.Synthetic(new DateOnly(1980, 1, 1), 300)!.Value.Value;

    public string Id => "hn-marks-messages-with-number";

    public string Description => "Et fødselsnummer skrives i application-properties";

    public string Criterion => "AK-SAM-3-04";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with
        {
            Envelope = brev => brev.Med("userId", Nummer),
        },
    };
}
