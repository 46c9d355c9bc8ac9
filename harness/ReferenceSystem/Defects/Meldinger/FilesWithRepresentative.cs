using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class FilesWithRepresentative : IDefect
{
    public string Id => "hn-files-with-representative";

    public string Description => "Henvendelsen legges hos den som handler for pasienten";

    public string Criterion => "AK-HNO-3-04";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with { PatientOf = (pasient, handlende) => handlende ?? pasient },
    };
}
