using System.Text.Json;
using AcceptanceHarness.ReferenceSystem.Policies;
using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.Kjernejournal;
using AcceptanceHarness.Wire.Messages;
using AcceptanceHarness.Wire.Messages.Eresept;
using AcceptanceHarness.Wire.Messages.Hodemelding;
using Microsoft.AspNetCore.WebUtilities;

namespace AcceptanceHarness.ReferenceSystem.Kjernejournal.Oppslag;

/// <summary>Looks up which medicines have been prescribed and dispensed, as kjernejournal has it.</summary>
/// <param name="adresse">The service.</param>
/// <param name="billetter">Gets the ticket that the look-up is made with; null to look up by the attest alone.</param>
/// <param name="tilgang">Calls with token and attest.</param>
/// <param name="policies">How the system behaves.</param>
internal sealed class Legemiddelhenter(Uri adresse, Billetthenter? billetter, Kjernejournaltilgang tilgang, OppslagPolicies policies) : IInnsynshenter<Legemiddelrad>
{
    public string Hva => "Legemidler fra kjernejournal";

    public bool KreverGrunnlag => true;

    public bool FolgerIndikator => true;

    public Tokenformal Formal(string? grunnlag) => Tokenformal.Legemidler;

    public async Task<Innsynsvisning<Legemiddelrad>> HentAsync(Innsynssporsmal sporsmal, Attest attest, CancellationToken cancellationToken)
    {
        var fnr = attest.Pasient.Nummer()!;
        var samtykke = Samtykke(sporsmal);
        var (billett, nektet) = billetter is null ? default : await billetter.HentAsync(attest, samtykke, cancellationToken).ConfigureAwait(false);
        if (nektet is not null)
        {
            return Innsynsvisning<Legemiddelrad>.Av(Hva, nektet);
        }

        // Without a ticket the service itself says why there is nothing.
        var kall = new Kjernejournalkall
        {
            Operasjon = Kjernejournaloperasjon.Legemidler,
            Metode = HttpMethod.Get,
            Adresse = new Uri(QueryHelpers.AddQueryString(adresse.AbsoluteUri, Sporring(sporsmal, samtykke, billett))),
            Kildesystemhode = KjernejournalHoder.EpjSystem,
            Fnr = fnr,
            Hoder = billett is null ? [new(KjernejournalHoder.Pasient, fnr)] : [],
        };
        var sendt = await tilgang.SendAsync(kall, Formal(null), attest, cancellationToken).ConfigureAwait(false);
        if (sendt.Svar.Feil is { } feil)
        {
            return Innsynsvisning<Legemiddelrad>.Av(Hva, feil);
        }

        return sendt.Svar.Svar!.Objekt() is { } body
            ? Les(body, fnr) with { Attest = sendt.Attest }
            : Innsynsvisning<Legemiddelrad>.Av(Hva, tilgang.Uleselig(kall.Operasjon, sendt.Svar.Svar!));
    }

    private string Samtykke(Innsynssporsmal sporsmal) => policies.BasisCode(sporsmal.Grunnlag!) switch
    {
        Tilgangsgrunnlag.Samtykke => Legemiddelparametre.MottattSamtykke,
        Tilgangsgrunnlag.Akutt => Legemiddelparametre.Akutt,
        Tilgangsgrunnlag.Unntak => Legemiddelparametre.Unntak,
        var annet => annet,
    };

    private static Dictionary<string, string?> Sporring(Innsynssporsmal sporsmal, string samtykke, string? billett)
    {
        var sporring = new Dictionary<string, string?> { [Legemiddelparametre.UtvidetOppslag] = "true", [Legemiddelparametre.SamtykkeBruk] = samtykke };
        if (billett is not null)
        {
            sporring[Legemiddelparametre.Billett] = billett;
        }

        if (sporsmal.Apner.Sperring)
        {
            sporring[Legemiddelparametre.SamtykkeSperret] = samtykke;
        }

        if (sporsmal.Apner.LasteResepter > 0)
        {
            sporring[Legemiddelparametre.SamtykkeLaste] = samtykke;
        }

        return sporring;
    }

    private Innsynsvisning<Legemiddelrad> Les(JsonElement body, string fnr)
    {
        if (policies.ChecksPatientOfAnswer && Fhirlesing.Tekst(body, "pasient") != fnr)
        {
            return Innsynsvisning<Legemiddelrad>.Uten(Innsynstilstand.Feil, Innsynstekster.AnnenPasient);
        }

        var rader = Fhirlesing.Liste(body, "resepter").Select(Rad).ToList();
        var holdt = Fhirlesing.Del(body, "tilbakeholdt");
        var las = new Innsynslas(
            holdt is { } given && given.TryGetProperty("sperretLegemidler", out var sperret) && sperret.ValueKind == JsonValueKind.True, Fhirlesing.Antall(holdt, "lasteResepter") ?? 0);
        var hentet = Innsynstekster.Hentet(Hva, rader.Count, rader.Count, flere: false);
        return new Innsynsvisning<Legemiddelrad>
        {
            Tilstand = las.Finnes ? Innsynstilstand.Sperret : Innsynstilstand.Hentet,
            Rader = [.. rader.Take(policies.MostRows)],
            Totalt = rader.Count,
            Las = las,
            Melding = las switch
            {
                { Sperring: true } => Innsynstekster.Personvern(Hva, Innsynstilstand.Sperret, sagt: null),
                { LasteResepter: > 0 and var antall } => $"{(rader.Count == 0 ? Hva + " vises ikke." : hentet)} {antall} resept(er) er låst. {Innsynstekster.Apne}",
                _ => hentet,
            },
        };
    }

    private Legemiddelrad Rad(JsonElement resept)
    {
        var forskrivning = Forskrivning(Fhirlesing.Tekst(resept, "m1"));
        var utlevert = Fhirlesing.Liste(resept, "utleveringer").Count > 0 && policies.ShowsDispensed;
        return new Legemiddelrad(
            Fhirlesing.Tekst(resept, "reseptId") ?? "",
            policies.Product(Fhirlesing.Tekst(resept, "navnFormStyrke") ?? forskrivning?.Legemiddel.NavnFormStyrke ?? "Legemiddel uten navn"),
            forskrivning?.DosVeiledEnkel is { } dosering ? policies.Dosing(dosering) : null,
            utlevert);
    }

    /// <summary>What the prescription itself says; null when it cannot be read.</summary>
    private static Wire.Messages.Eresept.Forskrivning? Forskrivning(string? m1)
    {
        try
        {
            return m1 is null ? null : ReseptReader.Read(MsgHeadReader.Read(Convert.FromBase64String(m1))).ReseptDokLegemiddel.Forskrivning;
        }
        catch (Exception unreadable) when (unreadable is MessageFormatException or FormatException)
        {
            return null;
        }
    }
}
