using AcceptanceHarness.Simulators.Kjernejournal;

namespace AcceptanceHarness.Features.Drivers.Kjernejournal;

/// <summary>Sets what kjernejournal holds about the scenario's patients, and what they have chosen.</summary>
public sealed class BorgerDriver(Scene scene)
{
    public void SettInnhold(string pasient, string innhold) => Endre(pasient, borger => innhold switch
    {
        "ingen kjernejournal" => borger with { HarKjernejournal = false },
        "reservert seg mot kjernejournal" => borger with { Reservert = true },
        "kjernejournal uten egne opplysninger" => borger,
        "egne opplysninger i kjernejournal" => borger with { HarEgneOpplysninger = true },
        "kritisk informasjon i kjernejournal" => borger with
        {
            HarKritiskInformasjon = true,
            KritiskInformasjonEndret = scene.Tenant.CaseClock.GetUtcNow().AddDays(-30),
        },
        _ => throw new ArgumentException($"Ukjent innhold «{innhold}». Rett raden i feature-filen.", nameof(innhold)),
    });

    public void Blokker()
    {
        var hpr = scene.Cast.Brukere.First(b => b.Nokkel == Rolle.Lege).Hpr;
        Endre(scene.Pasient, borger => borger with { Blokkerte = borger.Blokkerte.Add(hpr) });
    }

    public void Sperr() => Endre(scene.Pasient, borger => borger with { Sperret = true });

    public void GiFortroligAdresse() => Endre(scene.Pasient, borger => borger with { Adressesperret = true });

    public void TaTilgangen() => KjernejournalSimulator.Deaktiver(scene.Tenant, scene.Cast.Virksomhet.Orgnr);

    public void TaTilgangenFraDenAndre() => KjernejournalSimulator.Deaktiver(
        scene.Tenant, (scene.Cast.AndreVirksomheter is [var annen, ..] ? annen : throw new NotRunException("Rollebesetningen har ingen annen virksomhet.")).Orgnr);

    public void GiTilgangen() => KjernejournalSimulator.Deaktiver(scene.Tenant, scene.Cast.Virksomhet.Orgnr, deaktivert: false);

    private void Endre(string pasient, Func<Borger, Borger> endring) =>
        KjernejournalSimulator.Endre(scene.Tenant, scene.PasientSom(pasient).KrevNummer(), endring);
}
