using System.Text.Json;
using System.Text.Json.Nodes;
using AcceptanceHarness.Core.Checks.Kjernejournal.KritiskInformasjon;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.Features.Drivers.Kjernejournal;

/// <summary>Makes the vendor's system read and write critical information.</summary>
public sealed class KritiskDriver(Scene scene, FagsystemDriver fagsystem, KjernejournalDriver kjernejournal, KritiskoppsettDriver oppsett)
{
    internal const string NyTekst = "Endret av legen i testen";

    private readonly List<Shown> _vist = [];

    /// <summary>All that the user was shown by these actions.</summary>
    public IReadOnlyList<Shown> Vist => _vist;

    /// <summary>The fields that the entry had before it was changed.</summary>
    public IReadOnlyList<string> FelterForEndring { get; private set; } = [];

    /// <summary>The last exchange's number when the last fetching began.</summary>
    public long HentetEtter { get; private set; }

    public Task HentAsync(string? grunnlag, bool forhoyet = false)
    {
        HentetEtter = scene.SisteUtveksling();
        var argumenter = new JsonObject();
        if (grunnlag is not null)
        {
            argumenter["grunnlag"] = grunnlag;
        }

        if (forhoyet)
        {
            argumenter["forhoyet"] = true;
        }

        return UtforAsync(AdapterAction.HentKritiskInformasjon, argumenter);
    }

    public async Task HaHentetAsync(string grunnlag)
    {
        await HentAsync(grunnlag);
        KrevUtfort("kritisk informasjon er hentet");
    }

    /// <summary>Fetches, waits until the held call has come in, opens another patient, and lets the answer go.</summary>
    public async Task HentOgBytteForSvaretAsync()
    {
        var henting = fagsystem.UtforAsync(AdapterAction.HentKritiskInformasjon, new JsonObject { ["grunnlag"] = "samtykke" });
        await scene.VentPaAsync(KritiskInformasjonFacts.Sok, antall: 1);
        await kjernejournal.BytteUtenAVenteAsync();
        scene.SlippSvar();
        Husk(await henting);
        await kjernejournal.FullforAsync();
    }

    public async Task RegistrerAsync(string hva)
    {
        var (kode, tekst) = hva switch
        {
            "allergi" => ("J01CA04", "Amoksicillin"),
            "tilstand" => ("D66", "Medfødt blødersykdom"),
            "varsel" => ("9-1", "Særskilt behandlingsprosedyre"),
            _ => throw new ArgumentException($"Ukjent slag «{hva}». Rett steget i feature-filen.", nameof(hva)),
        };
        await UtforAsync(AdapterAction.RegistrerKritiskInformasjon, new JsonObject { ["type"] = hva, ["kode"] = kode, ["tekst"] = tekst, ["grunnlag"] = "samtykke" });
        (oppsett.Id, oppsett.Tekst) = (scene.SisteForsok.References.GetValueOrDefault("id") ?? FraSvaret() ?? "", tekst);
    }

    public async Task HaRegistrertAsync(string hva)
    {
        await RegistrerAsync(hva);
        KrevUtfort("en opplysning er registrert som kritisk informasjon");
    }

    public Task EndreAsync()
    {
        FelterForEndring = Felter(oppsett.Lagret().Json);
        return UtforAsync(AdapterAction.EndreKritiskInformasjon, new JsonObject { ["id"] = oppsett.Id, ["tekst"] = NyTekst });
    }

    public async Task HaEndretAsync()
    {
        await EndreAsync();
        KrevUtfort("opplysningen er endret");
    }

    public Task AvkrefteAsync() => UtforAsync(AdapterAction.EndreKritiskInformasjon, new JsonObject { ["id"] = oppsett.Id, ["avkreft"] = true });

    public Task SletteAsync() => UtforAsync(AdapterAction.SlettKritiskInformasjon, new JsonObject { ["id"] = oppsett.Id });

    internal static IReadOnlyList<string> Felter(string json)
    {
        using var ressurs = JsonDocument.Parse(json);
        return [.. ressurs.RootElement.EnumerateObject().Select(felt => felt.Name)];
    }

    private string? FraSvaret() => scene.Exchanges.Where(e => e.Operation == KritiskInformasjonFacts.Opprett).LastOrDefault()?.Fakta(KritiskInformasjonFacts.SvarVersjoner)?.Split(':')[0];

    private async Task UtforAsync(string handling, JsonObject argumenter)
    {
        Husk(await fagsystem.UtforAsync(handling, argumenter));
        await kjernejournal.FullforAsync();
    }

    private void Husk(Attempt forsok)
    {
        scene.SisteForsok = forsok;
        _vist.AddRange(forsok.Shown);
    }

    private void KrevUtfort(string hva)
    {
        if (scene.SisteForsok.Outcome != AttemptOutcome.Performed)
        {
            throw new NotDecidedException($"Forutsetningen er at {hva}, men det ble den ikke. Se de enkleste scenariene for kritisk informasjon først.");
        }
    }
}
