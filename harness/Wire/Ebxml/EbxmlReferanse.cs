namespace AcceptanceHarness.Wire.Ebxml;

/// <summary>What a signature says of one thing that it covers; an acknowledgment says it again, as proof of what was received.</summary>
/// <param name="Uri">The thing: empty for the envelope, <c>cid:…</c> for a MIME part.</param>
/// <param name="Metode">The digest algorithm's URI.</param>
/// <param name="Verdi">The digest, base64.</param>
public sealed record EbxmlReferanse(string Uri, string Metode, string Verdi)
{
    /// <summary>The URIs of the transforms, in order.</summary>
    public IReadOnlyList<string> Transformasjoner { get; init; } = [];

    /// <summary>Whether the other says the same of the same thing.</summary>
    public bool ErLik(EbxmlReferanse annen)
    {
        ArgumentNullException.ThrowIfNull(annen);

        return (Uri, Metode, Verdi) == (annen.Uri, annen.Metode, annen.Verdi);
    }
}
