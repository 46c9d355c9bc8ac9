using System.Text.Json;
using System.Text.Json.Nodes;
using AcceptanceHarness.ReferenceSystem.Policies;
using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.Kjernejournal;

namespace AcceptanceHarness.ReferenceSystem.Kjernejournal.KritiskInformasjon;

/// <summary>Calls the service for critical information.</summary>
internal sealed class Kritisktjeneste(Kjernejournaltilgang tilgang, KjernejournalPolicies policies, Uri adresse)
{
    public const string Allergi = "AllergyIntolerance";
    public const string Tilstand = "Condition";
    public const string Varsel = "Flag";

    private const string Fhir = "application/fhir+json";

    // Conditions is how the page spells the search; the type is written everywhere else.
    private static readonly string[] Lister = [Allergi, "Conditions", Varsel];

    private readonly KritiskInformasjonPolicies _policies = policies.KritiskInformasjon;

    /// <summary>Whether there is anything, and what the patient has chosen; nothing is logged by the service.</summary>
    public async Task<(Kritiskstatus? Status, Kjernejournalfeil? Feil)> StatusAsync(Attest attest, CancellationToken cancellationToken)
    {
        var kall = Kall(Kjernejournaloperasjon.KritiskStatus, "status", attest, grunnlag: null) with
        {
            Innhold = new JsonObject { ["nin"] = attest.Pasient.Nummer() },
        };
        var svar = (await tilgang.SendAsync(kall, Tokenformal.KritiskInformasjon, attest, cancellationToken).ConfigureAwait(false)).Svar;
        return svar.Feil is { } feil ? (null, feil)
            : Kritiskstatus.Les(svar.Svar!.Objekt()) is { } status ? (status, null)
            : (null, tilgang.Uleselig(Kjernejournaloperasjon.KritiskStatus, svar.Svar));
    }

    /// <summary>All entries; one list that fails is a failing of all.</summary>
    /// <param name="attest">The attest.</param>
    /// <param name="grunnlag">The access basis; null for none.</param>
    /// <param name="gjelder">Whether anybody still waits for them: no list is asked for after the user has gone on.</param>
    /// <param name="cancellationToken">Ends the calls.</param>
    public async Task<(List<Opplysning>? Opplysninger, Kjernejournalfeil? Feil)> AlleAsync(
        Attest attest, string? grunnlag, Func<bool> gjelder, CancellationToken cancellationToken)
    {
        var alle = new List<Opplysning>();
        foreach (var liste in Lister)
        {
            if (!gjelder())
            {
                return (null, Kjernejournalfeil.Forlatt);
            }

            var kall = Kall(Kjernejournaloperasjon.KritiskSok, liste, attest, grunnlag) with { Metode = HttpMethod.Get };
            var svar = (await tilgang.SendAsync(kall, Tokenformal.KritiskInformasjon, attest, cancellationToken).ConfigureAwait(false)).Svar;
            if (svar.Feil is { } feil)
            {
                return (null, feil);
            }

            if (Oppforinger(svar.Svar!.Objekt()) is not { } lest)
            {
                return (null, tilgang.Uleselig(Kjernejournaloperasjon.KritiskSok, svar.Svar));
            }

            alle.AddRange(lest);
        }

        return (alle, null);
    }

    /// <summary>One entry, as it is now.</summary>
    public Task<(Opplysning? Opplysning, Kjernejournalfeil? Feil)> LesAsync(Opplysning kjent, Attest attest, string? grunnlag, CancellationToken cancellationToken) =>
        OmEnAsync(Kall(Kjernejournaloperasjon.KritiskLes, $"{kjent.Slag}/{kjent.Id}", attest, grunnlag) with { Metode = HttpMethod.Get }, attest, cancellationToken);

    /// <summary>A new entry.</summary>
    public Task<(Opplysning? Opplysning, Kjernejournalfeil? Feil)> OpprettAsync(string slag, JsonObject ressurs, Attest attest, string? grunnlag, CancellationToken cancellationToken) =>
        OmEnAsync(Kall(Kjernejournaloperasjon.KritiskOpprett, slag, attest, grunnlag) with { Innhold = ressurs, Innholdstype = Fhir }, attest, cancellationToken);

    /// <summary>A new version of an entry.</summary>
    public Task<(Opplysning? Opplysning, Kjernejournalfeil? Feil)> EndreAsync(Opplysning kjent, JsonObject ressurs, Attest attest, string? grunnlag, CancellationToken cancellationToken)
    {
        var kall = Kall(Kjernejournaloperasjon.KritiskEndre, $"{kjent.Slag}/{kjent.Id}", attest, grunnlag);
        return OmEnAsync(kall with { Metode = HttpMethod.Put, Innhold = ressurs, Innholdstype = Fhir }, attest, cancellationToken);
    }

    /// <summary>Takes an entry away; why it could not be, or null.</summary>
    public async Task<Kjernejournalfeil?> SlettAsync(Opplysning kjent, string versjon, Attest attest, string? grunnlag, CancellationToken cancellationToken)
    {
        var kall = Kall(Kjernejournaloperasjon.KritiskSlett, $"{kjent.Slag}/{kjent.Id}/_history/{versjon}", attest, grunnlag) with { Metode = HttpMethod.Delete };
        return (await tilgang.SendAsync(kall, Tokenformal.KritiskInformasjon, attest, cancellationToken).ConfigureAwait(false)).Svar.Feil;
    }

    private static List<Opplysning>? Oppforinger(JsonElement? body)
    {
        if (body is not { } bundle || JsonObject.Create(bundle) is not { } liste || (liste["resourceType"] as JsonValue)?.ToString() != "Bundle")
        {
            return null;
        }

        var ressurser = liste["entry"] is JsonArray entries ? entries.Select(each => (each as JsonObject)?["resource"]?.DeepClone()).ToList() : [];
        var lest = ressurser.Select(Opplysning.Les).OfType<Opplysning>().ToList();

        // What is in the list and cannot be read must not look as if it were not there.
        return lest.Count == ressurser.Count ? lest : null;
    }

    private async Task<(Opplysning? Opplysning, Kjernejournalfeil? Feil)> OmEnAsync(Kjernejournalkall kall, Attest attest, CancellationToken cancellationToken)
    {
        var svar = (await tilgang.SendAsync(kall, Tokenformal.KritiskInformasjon, attest, cancellationToken).ConfigureAwait(false)).Svar;
        return svar.Feil is { } feil ? (null, feil)
            : svar.Svar!.Objekt() is { } body && Opplysning.Les(JsonObject.Create(body)) is { } lest ? (lest, null)
            : (null, tilgang.Uleselig(kall.Operasjon, svar.Svar));
    }

    private Kjernejournalkall Kall(string operasjon, string sti, Attest attest, string? grunnlag) => new()
    {
        Operasjon = operasjon,
        Adresse = new Uri($"{adresse.AbsoluteUri.TrimEnd('/')}/{sti}"),
        Kildesystemhode = _policies.Header(KjernejournalHoder.NhnKildesystem),
        Hendelseshode = _policies.Header(KjernejournalHoder.NhnHendelse),
        Fnr = attest.Pasient.Nummer()!,
        Hoder = operasjon == Kjernejournaloperasjon.KritiskStatus
            ? []
            :
            [
                new(_policies.Header(KjernejournalHoder.Pasient), attest.Pasient.Nummer()),
                new(_policies.Header(KjernejournalHoder.Rolle), _policies.Role(attest.Bruker.Yrke)),
                new(_policies.Header(KjernejournalHoder.Tilgangsgrunnlag), grunnlag),
                new("Accept", Fhir),
            ],
    };
}
