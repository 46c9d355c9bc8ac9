using System.Globalization;
using AcceptanceHarness.Core.Checks.HelseId;
using AcceptanceHarness.Core.Checks.Kjernejournal.Data;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Simulators.Kjernejournal.Oppslag;
using AcceptanceHarness.Wire.Identity;
using AcceptanceHarness.Wire.Kjernejournal;
using Hl7.Fhir.Model;

namespace AcceptanceHarness.Simulators.Kjernejournal.Dokumenter;

/// <summary>Writes the answer to a search for documents: one page of references, how many there are, and how many are withheld.</summary>
internal static class Dokumentliste
{
    private const string Typekodeverk = "urn:oid:2.16.578.1.12.4.1.1.9602";

    /// <summary>The answer.</summary>
    /// <param name="call">The call.</param>
    /// <param name="sok">The search.</param>
    /// <param name="fnr">The patient.</param>
    /// <param name="dokumenter">The documents that are shared, the withheld ones among them.</param>
    /// <param name="forsteSide">The number of the first page.</param>
    public static Answer Svar(SimulatedCall call, Dokumentsok sok, string fnr, IReadOnlyList<Journaldokument> dokumenter, int forsteSide)
    {
        var withheld = dokumenter.Count(each => each.Tilbakeholdt);
        var shared = dokumenter.Where(each => !each.Tilbakeholdt);
        var hits = (sok.Stigende ? shared.OrderBy(each => each.Tid) : shared.OrderByDescending(each => each.Tid)).ToList();
        var skip = (int)Math.Min((long)sok.Side * sok.Antall, hits.Count);
        var page = hits.Skip(skip).Take(sok.Antall).ToList();
        var bundle = new Bundle
        {
            Type = Bundle.BundleType.Searchset,
            Total = hits.Count,
            Entry = [.. page.Select(each => new Bundle.EntryComponent { Resource = Referanse(call, fnr, each), Search = new() { Mode = Bundle.SearchEntryMode.Match } })],
        };
        var more = skip + page.Count < hits.Count;
        if (more)
        {
            // Without the patient's number, which stands in the form and in no address.
            bundle.NextLink = new Uri(
                string.Create(CultureInfo.InvariantCulture, $"{call.Address}?status=current&_count={sok.Antall}&_page={sok.Side + 1 + forsteSide}&_sort={(sok.Stigende ? "" : "-")}date"),
                UriKind.RelativeOrAbsolute);
        }

        return Fhirsvar.Av(bundle) with
        {
            Headers = [new(KjernejournalHoder.Tilbakeholdt, withheld.ToString(CultureInfo.InvariantCulture))],
            Facts = Hoder.Fakta(
                (OppslagFacts.SvarAntall, page.Count.ToString(CultureInfo.InvariantCulture)),
                (OppslagFacts.SvarTotalt, hits.Count.ToString(CultureInfo.InvariantCulture)),
                (OppslagFacts.SvarNeste, more ? HelseIdFacts.Ja : null),
                (OppslagFacts.SvarTilbakeholdtAntall, withheld.ToString(CultureInfo.InvariantCulture)),
                (OppslagFacts.SvarTilbakeholdt, withheld > 0 ? OppslagFacts.Nors : null)),
        };
    }

    private static DocumentReference Referanse(SimulatedCall call, string fnr, Journaldokument dokument) => new()
    {
        MasterIdentifier = new("urn:ietf:rfc:3986", dokument.DokumentId),
        StatusElement = new Code<DocumentReferenceStatus> { JsonValue = dokument.Status },
        Type = new CodeableConcept { Coding = [new(Typekodeverk, dokument.Typekode)] },
        Subject = new ResourceReference { Identifier = new($"urn:oid:{NationalId.Parse(fnr).Oid}", fnr) },
        DateElement = new Instant(dokument.Tid),
        Custodian = new ResourceReference { Display = dokument.Virksomhet },
        Description = dokument.Tittel,
        Content =
        [
            new()
            {
                Attachment = new()
                {
                    ContentType = dokument.Medietype,
                    Title = dokument.Tittel,
                    CreationElement = new FhirDateTime(dokument.Tid),
                    Url = Adresse(call, dokument),
                },
            },
        ],
    };

    private static string Adresse(SimulatedCall call, Journaldokument dokument) =>
        $"{call.Address[..^Dokumenttjeneste.Soksti.Length]}{Dokumenttjeneste.Hentesti}?documentUniqueId={Uri.EscapeDataString(dokument.DokumentId)}"
        + $"&repositoryUniqueId={Uri.EscapeDataString(dokument.RepositoryId)}&homeCommunityId={Uri.EscapeDataString(dokument.HomeCommunityId)}";
}
