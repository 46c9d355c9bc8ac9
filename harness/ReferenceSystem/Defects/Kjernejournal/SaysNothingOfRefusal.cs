using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class SaysNothingOfRefusal : IDefect
{
    public string Id => "kj-refusal-unexplained";

    public string Description => "Brukeren får ikke vite hvorfor kjernejournal ikke åpnes";

    public string Criterion => "AK-KJ-3-05";

    public IReadOnlyList<string> Also => ["AK-KJ-2-01", "AK-KJ-2-03", "AK-KJ-2-08", "AK-KJ-2-09", "AK-KJ-1-07"];

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            TellsError = _ => null,
        },
    };
}
