using AcceptanceHarness.ReferenceSystem.Policies;
using AcceptanceHarness.Wire.Messages.Eresept;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class LosesWeekdays : IDefect
{
    public string Id => "weekdays-lost";

    public string Description => "Faste ukedager forsvinner fra strukturen";

    public string Criterion => "AK-ERE-3-01";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { Prescription = resept => Changing.Prescription(resept, WithoutWeekdays) };

    private static Forskrivning WithoutWeekdays(Forskrivning forskrivning) => forskrivning with
    {
        Doseringer = [.. forskrivning.Doseringer.Select(d => d with { FasteDoser = [.. d.FasteDoser.Select(Without)] })],
    };

    private static DoseFastTidspunkt Without(DoseFastTidspunkt dose) =>
        dose.FastDose is { FasteUkedager.Count: > 0 } ? dose with { FastDose = null } : dose;
}
