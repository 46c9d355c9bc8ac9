using System.Globalization;
using System.Text.Json;
using AcceptanceHarness.ReferenceSystem.Policies;
using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.Kjernejournal;
using AcceptanceHarness.Wire.Messages;

namespace AcceptanceHarness.ReferenceSystem.Kjernejournal.Oppslag;

/// <summary>Looks up which documents there are (Pasientens journaldokumenter).</summary>
/// <param name="adresse">The service.</param>
/// <param name="sider">Fetches the pages.</param>
/// <param name="policies">How the system behaves.</param>
internal sealed class Dokumenthenter(Uri adresse, Sidehenter sider, OppslagPolicies policies) : IInnsynshenter<Dokumentrad>
{
    private const string Pasient = "patient.identifier";

    public string Hva => "Dokumenter";

    /// <summary>A search by helsepersonelloven section 45 has none.</summary>
    public bool KreverGrunnlag => false;

    public bool FolgerIndikator => false;

    public Tokenformal Formal(string? grunnlag) => Tokenformal.Dokumenter(grunnlag);

    public async Task<Innsynsvisning<Dokumentrad>> HentAsync(Innsynssporsmal sporsmal, Attest attest, CancellationToken cancellationToken)
    {
        var fnr = attest.Pasient.Nummer()!;
        var kall = new Kjernejournalkall
        {
            Operasjon = Kjernejournaloperasjon.Dokumenter,
            Adresse = new Uri($"{adresse.AbsoluteUri.TrimEnd('/')}/R4/fhir/DocumentReference/_search"),
            Kildesystemhode = KjernejournalHoder.NhnKildesystem,
            Hendelseshode = KjernejournalHoder.NhnHendelse,
            Fnr = fnr,
            Skjema = new Dictionary<string, string> { [Pasient] = fnr, ["status"] = "current", ["_count"] = "50", ["_sort"] = "-date" },
            Hoder = sporsmal.SendtGrunnlag is { } grunnlag ? [new(KjernejournalHoder.Tilgangsgrunnlag, policies.BasisCode(grunnlag))] : [],
        };
        var samling = await sider.HentAsync(kall, new Dictionary<string, string> { [Pasient] = fnr }, Formal(sporsmal.Grunnlag), attest, cancellationToken)
            .ConfigureAwait(false);
        var visning = Samlingsvisning.Av(samling, Hva, fnr, policies, () => (IReadOnlyList<Dokumentrad>)[.. samling.Av("DocumentReference").Select(Rad)]);
        return MedTilbakeholdte(visning, samling);
    }

    private Innsynsvisning<Dokumentrad> MedTilbakeholdte(Innsynsvisning<Dokumentrad> visning, Fhirsamling samling)
    {
        var holdt = policies.WithheldShown(samling.Sider.Select(side => side.Tilbakeholdt).DefaultIfEmpty(0).Max());
        return holdt == 0 ? visning : visning with { Tilbakeholdt = holdt, Melding = $"{visning.Melding} {holdt} dokument(er) er tilbakeholdt og kan ikke åpnes." };
    }

    private Dokumentrad Rad(JsonElement referanse)
    {
        var vedlegg = Fhirlesing.Liste(referanse, "content").Select(innhold => Fhirlesing.Del(innhold, "attachment")).FirstOrDefault();
        return new Dokumentrad(
            Fhirlesing.Tekst(Fhirlesing.Del(referanse, "masterIdentifier"), "value") ?? Fhirlesing.Tekst(referanse, "id") ?? "",
            Fhirlesing.Tekst(referanse, "description") ?? Fhirlesing.Tekst(vedlegg, "title") ?? Fhirlesing.Navn(Fhirlesing.Del(referanse, "type")) ?? "Dokument uten tittel",
            DateTimeOffset.TryParse(Fhirlesing.Tekst(referanse, "date"), CultureInfo.InvariantCulture, out var tid)
                ? NorskTid.Dag(tid).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
                : null,
            Adresse(Fhirlesing.Tekst(vedlegg, "url")));
    }

    /// <summary>Nowhere else than at the service, which the token is for.</summary>
    private Uri? Adresse(string? url) =>
        url is not null && Uri.TryCreate(adresse, url, out var her) && her.GetLeftPart(UriPartial.Authority) == adresse.GetLeftPart(UriPartial.Authority) ? her : null;
}
