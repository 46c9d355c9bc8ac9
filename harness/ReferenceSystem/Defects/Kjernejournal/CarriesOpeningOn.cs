using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class CarriesOpeningOn : IDefect
{
    public string Id => "kjd-carries-opening-on";

    public string Description => "Valget om å åpne det sperrede gjelder også neste pasient";

    public string Criterion => "AK-KJ-1-05";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            Oppslag = healthy.Kjernejournal.Oppslag with
            {
                CarriesOpeningToNextPatient = true,
            },
        },
    };
}
