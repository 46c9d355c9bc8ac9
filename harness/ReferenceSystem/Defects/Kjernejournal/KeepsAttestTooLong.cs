using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class KeepsAttestTooLong : IDefect
{
    public string Id => "kj-attest-too-old";

    public string Description => "Attesten brukes i over en time";

    public string Criterion => "AK-KJ-2-10";

    public IReadOnlyList<string> Also => ["AK-KJ-2-09"];

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            AttestLifetime = TimeSpan.FromHours(3),
            AttestsAnewWhenExpired = false,
        },
    };
}
