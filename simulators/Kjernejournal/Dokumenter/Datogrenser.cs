namespace AcceptanceHarness.Simulators.Kjernejournal.Dokumenter;

/// <summary>How far back documents are shared by kjernejournalforskriften, by type.</summary>
internal static class Datogrenser
{
    /// <summary>Whether a document is shared.</summary>
    /// <remarks>A type that has no limit of its own is not shared (antakelse A-407).</remarks>
    public static bool Deles(Journaldokument dokument, DateTimeOffset na) => dokument.Typekode switch
    {
        "A00-1" => true,
        "C00-1" or "I00-1" => dokument.Tid >= na.AddYears(-1),
        "D00-1" or "E00-1" => dokument.Tid >= na.AddYears(-5),
        _ => false,
    };
}
