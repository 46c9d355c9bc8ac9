using AcceptanceHarness.Core.Checks.Meldingsutveksling;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.Features.Drivers.Helsenorge;

/// <summary>Follows an act in the system's log, from who did it to what came of it.</summary>
public sealed class SporDriver(Scene scene, Observer observer)
{
    private static readonly string[] Kvitteringsord = ["kvittering", "apprec"];

    public async Task KnytterTilBrukerOgPasientAsync()
    {
        var (linjer, alle) = await LinjerAsync();
        var (bruker, pasient) = (scene.Cast.Brukere.First(b => b.Nokkel == scene.Bruker), scene.ApenPasient);
        var medBruker = Nevner(linjer, bruker.Nokkel, bruker.Hpr, $"{bruker.Fornavn} {bruker.Etternavn}");
        var medPasient = Nevner(linjer, pasient.Nokkel, pasient.Fnr, pasient.Dnr);
        Se(medBruker && medPasient, Kjedetekster.SporTilBruker, $"{linjer.Count} av {alle} linjer nevner meldingen; bruker {Ord(medBruker)}, pasient {Ord(medPasient)}");
    }

    public async Task KnytterTilKvitteringAsync()
    {
        var kvittering = await scene.VentPaUtvekslingAsync(e => e.ErTattImot() && e.ErKvittering()) ?? throw new NotDecidedException("Kvitteringen fra helsenorge er ikke tatt imot.");
        var (linjer, alle) = await LinjerAsync();
        var medSvar = Nevner(linjer, [kvittering.Fakta(MeldingsFacts.MeldingId), .. Kvitteringsord]);
        Se(medSvar, Kjedetekster.SporTilSvar, $"{linjer.Count} av {alle} linjer nevner meldingen; kvitteringen {Ord(medSvar)}");
    }

    private static bool Nevner(IReadOnlyList<string> linjer, params IEnumerable<string?> ord) =>
        ord.OfType<string>().Any(each => each.Length > 0 && linjer.Any(linje => linje.Contains(each, StringComparison.OrdinalIgnoreCase)));

    private static string Ord(bool funnet) => funnet ? "er nevnt" : "er ikke nevnt";

    private async Task<(IReadOnlyList<string> Linjer, int Alle)> LinjerAsync()
    {
        var sendt = await scene.VentPaSendtAsync(e => !e.ErKvittering()) ?? throw new NotDecidedException("Fagsystemet har ikke sendt meldingen.");
        var id = sendt.Fakta(MeldingsFacts.MeldingId) ?? "";
        var logg = await scene.Vendor.LogAsync(scene.Id, CancellationToken.None);
        return ([.. logg.Where(linje => id.Length > 0 && linje.Contains(id, StringComparison.OrdinalIgnoreCase))], logg.Count);
    }

    private void Se(bool holder, Expectation ventet, string faktisk) => observer.OnScreen(holder, ventet, faktisk, Kilde.Logg);
}
