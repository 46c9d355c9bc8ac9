using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class ChangesRhythmOnReuse : IDefect
{
    public string Id => "reuse-makes-weekly-daily";

    public string Description => "Doseringer sjeldnere enn daglig blir daglige ved fornyelse, kopi og mal";

    public string Criterion => "AK-ERE-3-02";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        CarriedOver = resept => Changing.Prescription(resept, MakesWeeklyDaily.WeeklyToDaily),
    };
}
