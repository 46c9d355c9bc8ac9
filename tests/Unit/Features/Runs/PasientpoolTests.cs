using AcceptanceHarness.Features.Drivers;
using AcceptanceHarness.Features.Runs;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.Tests.Features.Runs;

public sealed class PasientpoolTests
{
    [Fact]
    public void Two_scenarios_never_get_the_same_patient()
    {
        var pool = new Pasientpool(Pasienter(fnr: 4, dnr: 2, uten: 2));

        var all = pool.Reserver().Values.Concat(pool.Reserver().Values).ToList();

        Assert.Equal(8, all.Count);
        Assert.Distinct(all.Select(p => p.Nokkel));
    }

    [Fact]
    public void Each_part_gets_a_patient_with_the_right_kind_of_number()
    {
        var cast = new Pasientpool(Pasienter(fnr: 2, dnr: 1, uten: 1)).Reserver();

        Assert.NotNull(cast[Rolle.PasientMedFodselsnummer].Fnr);
        Assert.NotNull(cast[Rolle.AnnenPasient].Fnr);
        Assert.NotNull(cast[Rolle.PasientMedDNummer].Dnr);
        Assert.Null(cast[Rolle.PasientUtenNummer].Fnr ?? cast[Rolle.PasientUtenNummer].Dnr);
    }

    [Fact]
    public void A_patient_that_was_not_used_is_handed_out_again()
    {
        var pool = new Pasientpool(Pasienter(fnr: 1, dnr: 0, uten: 0));
        var first = pool.Reserver()[Rolle.PasientMedFodselsnummer];

        pool.Slipp(Rolle.PasientMedFodselsnummer, first);

        Assert.Same(first, pool.Reserver()[Rolle.PasientMedFodselsnummer]);
    }

    [Fact]
    public void An_empty_pool_says_how_many_more_are_needed()
    {
        var pool = new Pasientpool(Pasienter(fnr: 2, dnr: 0, uten: 0));

        pool.Mangler(Rolle.PasientMedFodselsnummer);

        Assert.Equal(
            "Pasientpoolen har ingen ledig pasient med fødselsnummer: alle 2 er brukt i denne kjøringen. "
            + "Legg til minst 2 i «rollebesetning.pasienter» i acceptance.json.",
            pool.Mangler(Rolle.AnnenPasient));
    }

    internal static IReadOnlyList<CastPatient> Pasienter(int fnr, int dnr, int uten)
    {
        var all = FastRollebesetning.Syntetisk(1).Pasienter;
        return
        [
            .. all.Where(p => p.Fnr is not null).Take(fnr),
            .. all.Where(p => p.Dnr is not null).Take(dnr),
            .. all.Where(p => p.Fnr is null && p.Dnr is null).Take(uten),
        ];
    }
}
