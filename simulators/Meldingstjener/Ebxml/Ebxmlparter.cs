using System.Security.Cryptography.X509Certificates;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Wire.Ebxml;

namespace AcceptanceHarness.Simulators.Meldingstjener.Ebxml;

/// <summary>What the ebXML transport asks the rest of the message service, and tells it.</summary>
internal sealed record Ebxmlparter
{
    /// <summary>The certificate that a sender is known to sign with, by HER-id; null for a party that is not known.</summary>
    public required Func<Tenant, string, X509Certificate2?> Avsendersertifikat { get; init; }

    /// <summary>A party that is received for, by HER-id; null for one that is not.</summary>
    public required Func<Tenant, string, Ebxmlmottaker?> Mottaker { get; init; }

    /// <summary>The agreement of a sender and a receiver; null lets any be named.</summary>
    public Func<Tenant, string, string, string?> Cpa { get; init; } = (_, _, _) => null;

    /// <summary>Who may have issued certificates.</summary>
    public required IReadOnlyList<X509Certificate2> Utstedere { get; init; }

    /// <summary>Takes over a message; gives why it cannot be delivered, in bokmål, or null when it is.</summary>
    public required Func<MottattMelding, string?> Motta { get; init; }

    /// <summary>Takes an acknowledgment or an error message for something sent; its bytes are the envelope's.</summary>
    public Action<Tenant, EbxmlMelding, ReadOnlyMemory<byte>> MottaSignal { get; init; } = (_, _, _) => { };

    /// <summary>Sends an acknowledgment or an error message in a call of its own, where it is not the answer to the same call.</summary>
    public Action<Tenant, string, ReadOnlyMemory<byte>> SendSignal { get; init; } = (_, _, _) => { };
}
