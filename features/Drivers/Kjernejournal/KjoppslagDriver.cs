using System.Text.Json.Nodes;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.Features.Drivers.Kjernejournal;

/// <summary>Makes the vendor's system look up lab results, documents and medicines in kjernejournal, as the scenario's doctor.</summary>
public sealed class KjoppslagDriver(Scene scene, FagsystemDriver fagsystem, KjernejournalDriver kjernejournal)
{
    private const string Ukjent = "nysgjerrighet";

    /// <summary>The last exchange's number before the last look-up.</summary>
    public long ForSiste { get; private set; }

    /// <summary>Looks up on a basis; none when null.</summary>
    public Task HentAsync(string hva, string? grunnlag) => UtforAsync(hva, Argumenter(grunnlag));

    public Task HentMedUkjentGrunnlagAsync(string hva) => UtforAsync(hva, Argumenter(Ukjent));

    /// <summary>Looks up, and asks for what the patient has locked too.</summary>
    public Task HentOgApneAsync(string hva, string grunnlag) => UtforAsync(hva, MedForhoyet(grunnlag));

    /// <summary>Looks up; the scenario goes on only when the service has answered.</summary>
    /// <exception cref="NotDecidedException">It has not.</exception>
    public async Task HaHentetAsync(string hva, string grunnlag)
    {
        await HentAsync(hva, grunnlag);
        KrevSvar(hva);
    }

    public async Task HaHentetOgApnetAsync(string hva, string grunnlag)
    {
        await HentOgApneAsync(hva, grunnlag);
        KrevSvar(hva);
    }

    public async Task HentOgBytteForSvaretAsync(string hva, string grunnlag)
    {
        var henting = fagsystem.UtforAsync(Kjoppslagtjeneste.Av(hva).Handling, Argumenter(grunnlag));
        await fagsystem.VentPaAsync(Kjoppslagtjeneste.Av(hva).Operasjon, henting);
        await kjernejournal.ApneUtenAVenteAsync(Rolle.AnnenPasient);
        scene.SlippSvar();
        scene.SisteForsok = await henting;
        await kjernejournal.FullforAsync();
    }

    /// <summary>Opens the first document of the list.</summary>
    /// <exception cref="NotDecidedException">The list shows none.</exception>
    public async Task ApneDokumentAsync()
    {
        var tjeneste = Kjoppslagtjeneste.Dokumenter;
        var view = await scene.Vendor.ViewAsync(scene.Id, tjeneste.Visning, CancellationToken.None);
        var id = new Visningsfelt(tjeneste.Visning, view.Fields).Liste(tjeneste.Rader).Select(rad => rad.Tekst("id", "")).FirstOrDefault(each => each.Length > 0)
            ?? throw new NotDecidedException("Fagsystemet viser ingen dokumenter å åpne. Se scenariene for dokumentlisten først.");
        ForSiste = scene.SisteUtveksling();
        scene.SisteForsok = await fagsystem.UtforAsync(AdapterAction.ApneDokument, new JsonObject { ["id"] = id });
        await kjernejournal.FullforAsync();
    }

    private static JsonObject Argumenter(string? grunnlag) => grunnlag is null ? [] : new JsonObject { ["grunnlag"] = grunnlag };

    private static JsonObject MedForhoyet(string grunnlag) => new() { ["grunnlag"] = grunnlag, ["forhoyet"] = true };

    private async Task UtforAsync(string hva, JsonObject argumenter)
    {
        ForSiste = scene.SisteUtveksling();
        scene.SisteForsok = await fagsystem.UtforAsync(Kjoppslagtjeneste.Av(hva).Handling, argumenter);
        await kjernejournal.FullforAsync();
    }

    private void KrevSvar(string hva)
    {
        if (scene.Kjernejournalkall(Kjoppslagtjeneste.Av(hva).Operasjon).All(e => e.Number <= ForSiste || e.Response is null))
        {
            throw new NotDecidedException($"Forutsetningen er at legen har hentet {hva}, men tjenesten har ikke svart. Se de enkleste scenariene for oppslag først.");
        }
    }
}
