using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Simulators.Kjernejournal.Oppslag;

namespace AcceptanceHarness.Simulators.Kjernejournal.Dokumenter;

/// <summary>Hands a document out, by the three ids that it is found by.</summary>
internal static class Dokumentuthenting
{
    private static readonly string[] Navn = ["documentUniqueId", "repositoryUniqueId", "homeCommunityId"];
    private static readonly Dictionary<string, bool> Kjente = Navn.ToDictionary(name => name, _ => false, StringComparer.Ordinal);

    /// <summary>What is wrong with the parameters; null when nothing is.</summary>
    public static Oppslagsfeil? Feil(Skjema skjema) => skjema.Navnefeil(Kjente) is { } names ? Oppslagsfeil.Ugyldig(names)
        : Navn.FirstOrDefault(name => skjema.En(name) is not { Length: > 0 }) is { } missing ? Oppslagsfeil.Mangler($"Parameteren {missing} mangler. Forventet {string.Join(", ", Navn)}.")
        : null;

    /// <summary>The document, or why it is not handed out.</summary>
    public static (Journaldokument? Dokument, Oppslagsfeil? Feil) Finn(Skjema skjema, IReadOnlyList<Journaldokument> dokumenter) =>
        dokumenter.FirstOrDefault(each => (each.DokumentId, each.RepositoryId, each.HomeCommunityId) == (skjema.En(Navn[0]), skjema.En(Navn[1]), skjema.En(Navn[2]))) switch
        {
            null => (null, new(404, "not-found", "Pasienten har ikke noe dokument med disse id-ene.")),
            { Tilbakeholdt: true } => (null, new(403, "forbidden", "Dokumentet er tilbakeholdt og utleveres ikke.")),
            var found => (found, null),
        };

    /// <summary>The answer with the document.</summary>
    public static Answer Svar(string fnr, Journaldokument dokument) => new()
    {
        Status = 200,
        ContentType = dokument.Medietype,
        Body = Dokumentinnhold.Skriv(fnr, dokument),
    };
}
