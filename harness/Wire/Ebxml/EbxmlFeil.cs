namespace AcceptanceHarness.Wire.Ebxml;

/// <summary>One Error of an ErrorList.</summary>
/// <param name="Kode">The code as it stands on the wire; most are an <see cref="EbxmlFeilkode"/>.</param>
/// <param name="Alvor"><c>Error</c> or <c>Warning</c>.</param>
/// <param name="Sted">The place; null for none.</param>
/// <param name="Tekst">The text; null for none.</param>
public sealed record EbxmlFeil(string Kode, string Alvor, string? Sted, string? Tekst)
{
    /// <summary>The severity of what was not taken in.</summary>
    public const string Error = "Error";

    /// <summary>The severity of what was taken in all the same.</summary>
    public const string Warning = "Warning";

    /// <summary>The error that answers what is wrong.</summary>
    public static EbxmlFeil Av(EbxmlAvvik avvik)
    {
        ArgumentNullException.ThrowIfNull(avvik);

        return new(avvik.Kode.ToString(), Error, avvik.Sted.Length == 0 ? null : avvik.Sted, avvik.Tekst);
    }
}
