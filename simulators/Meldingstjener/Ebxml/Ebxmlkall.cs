using AcceptanceHarness.Wire.Ebxml;
using AcceptanceHarness.Wire.Signing;

namespace AcceptanceHarness.Simulators.Meldingstjener.Ebxml;

/// <summary>A call as it was read and judged; nothing has been done with it yet.</summary>
internal sealed record Ebxmlkall
{
    /// <summary>The envelope; null when it could not be read, so that there is nobody to answer.</summary>
    public EbxmlMelding? Melding { get; init; }

    /// <summary>The envelope's bytes.</summary>
    public ReadOnlyMemory<byte> Konvolutt { get; init; }

    /// <summary>The envelope's signature; null when the call did not get that far.</summary>
    public EbxmlSignaturlesing? Signatur { get; init; }

    /// <summary>What is wrong with envelope, parties, agreement and signature, the first to be answered first.</summary>
    public IReadOnlyList<EbxmlAvvik> Konvoluttavvik { get; init; } = [];

    /// <summary>What is wrong with the time and the payload; a copy of what was taken in is not refused for it.</summary>
    public IReadOnlyList<EbxmlAvvik> Innholdsavvik { get; init; } = [];

    /// <summary>What is wrong with the payload's protection.</summary>
    public CmsProblem Innholdsbrudd { get; init; }

    /// <summary>The payload in clear; empty when it could not be had.</summary>
    public ReadOnlyMemory<byte> MsgHead { get; init; }

    /// <summary>All that is wrong.</summary>
    public IEnumerable<EbxmlAvvik> Avvik => Konvoluttavvik.Concat(Innholdsavvik);

    /// <summary>Sender and id, by which copies are known.</summary>
    public string Nokkel => Melding is { Hode: var hode } ? $"{hode.Fra.HerId}\n{hode.MeldingId}" : "";
}
