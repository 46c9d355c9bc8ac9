using AcceptanceHarness.Core.Evidence;

namespace AcceptanceHarness.Core.Checks.HelseId;

/// <summary>Which exchanges say something of a HelseID client.</summary>
public static class HelseIdTrafikk
{
    /// <summary>Whether HelseID, or a service behind it, was called.</summary>
    public static bool Angar(Exchange exchange) => HelseIdKall.Av(exchange).Angar;

    /// <summary>The client that called; null when the call does not say.</summary>
    public static string? Klient(Exchange exchange) => HelseIdKall.Av(exchange).Klient;
}
