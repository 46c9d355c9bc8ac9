using AcceptanceHarness.Simulators.HelseId.Dpop;
using AcceptanceHarness.Simulators.HelseId.Klienter;

namespace AcceptanceHarness.Simulators.HelseId.Kall;

/// <summary>A call for HelseID as it was read.</summary>
internal sealed record HelseIdKall
{
    /// <summary>The operation; null for a path that is none.</summary>
    public required string? Operasjon { get; init; }

    /// <summary>The parameters of the form, of the query where there is no form.</summary>
    public required Parametre Parametre { get; init; }

    /// <summary>The client id that was sent, or that the JWT tells.</summary>
    public string? KlientId { get; init; }

    /// <summary>The registered client; null when there is none of that id.</summary>
    public HelseIdKlient? Klient { get; init; }

    /// <summary>The client assertion.</summary>
    public SignertDel? Erklaring { get; init; }

    /// <summary>The request object.</summary>
    public SignertDel? Objekt { get; init; }

    /// <summary>The DPoP proof.</summary>
    public required Dpoplesing Bevis { get; init; }

    /// <summary>The scheme and the rest of the Authorization header.</summary>
    public (string Skjema, string Verdi)? Autorisasjon { get; init; }
}
