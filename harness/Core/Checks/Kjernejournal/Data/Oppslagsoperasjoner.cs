namespace AcceptanceHarness.Core.Checks.Kjernejournal.Data;

/// <summary>Names of the operations that read lab results, documents and medicines.</summary>
public static class Oppslagsoperasjoner
{
    /// <summary>A search for lab results.</summary>
    public const string ProvesvarSok = "provesvar-sok";

    /// <summary>A search for documents.</summary>
    public const string DokumentSok = "dokument-sok";

    /// <summary>A document is retrieved.</summary>
    public const string DokumentHent = "dokument-hent";

    /// <summary>Medicines are looked up.</summary>
    public const string LegemidlerHent = "legemidler-hent";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> Alle { get; } = [ProvesvarSok, DokumentSok, DokumentHent, LegemidlerHent];
}
