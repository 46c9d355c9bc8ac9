using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class MakesUpFestDate : IDefect
{
    public string Id => "fest-date-made-up";

    public string Description => "FEST-datoen i resepten er dagens dato, uansett når registeret ble hentet";

    public string Criterion => "AK-ERE-1-11";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Prescription = resept => resept with
        {
            OppdatertFest = new DateTimeOffset(resept.Forskrivningsdato.ToDateTime(TimeOnly.MinValue), resept.OppdatertFest.Offset),
        },
    };
}
