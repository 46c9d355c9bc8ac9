using System.Security.Cryptography.X509Certificates;
using AcceptanceHarness.Wire.Ebxml;

namespace AcceptanceHarness.Simulators.Meldingstjener.Ebxml;

/// <summary>A message to a vendor's system.</summary>
internal sealed record Ebxmlforsendelse
{
    /// <summary>The system's ebXML endpoint.</summary>
    public required Uri Adresse { get; init; }

    /// <summary>The envelope, whose one payload the message is.</summary>
    public required EbxmlMelding Melding { get; init; }

    /// <summary>The document.</summary>
    public required ReadOnlyMemory<byte> MsgHead { get; init; }

    /// <summary>What the sender signs with, with the key.</summary>
    public required X509Certificate2 Avsender { get; init; }

    /// <summary>What is encrypted for the receiver with.</summary>
    public required X509Certificate2 Kryptering { get; init; }

    /// <summary>What the receiver is known to sign with.</summary>
    public required X509Certificate2 Mottaker { get; init; }
}
