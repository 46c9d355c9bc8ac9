using AcceptanceHarness.ReferenceSystem.Policies;
using AcceptanceHarness.Wire.Messages.Eresept;
using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class MakesWeeklyDaily : IDefect
{
    public string Id => "weekly-becomes-daily";

    public string Description => "Ukentlig dosering blir daglig, i tekst og struktur";

    public string Criterion => "AK-ERE-3-01";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { Prescription = resept => Changing.Prescription(resept, WeeklyToDaily) };

    /// <summary>Weekly becomes daily, in words and in structure.</summary>
    internal static Forskrivning WeeklyToDaily(Forskrivning forskrivning) => forskrivning with
    {
        DosVeiledEnkel = forskrivning.DosVeiledEnkel?.Replace("én gang i uken", "hver dag", StringComparison.Ordinal),
        Doseringer = [.. forskrivning.Doseringer.Select(d => d with { FasteDoser = [.. d.FasteDoser.Select(Daily)] })],
    };

    private static DoseFastTidspunkt Daily(DoseFastTidspunkt dose) =>
        dose is { Intervall.V: 7, FastDose: null } ? dose with { Intervall = new PQ(1, "Døgn") } : dose;
}
