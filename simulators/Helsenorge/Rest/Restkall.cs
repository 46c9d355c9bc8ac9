namespace AcceptanceHarness.Simulators.Helsenorge.Rest;

/// <summary>A call to one of the REST services as it was read.</summary>
internal sealed record Restkall
{
    /// <summary>The operation; null when the address or method is none of the service's.</summary>
    public string? Operasjon { get; init; }

    /// <summary>The scope that the operation wants.</summary>
    public string Scope { get; init; } = "";

    /// <summary>What is wrong with address or method; looked at before the token.</summary>
    public Restfeil? Rutefeil { get; init; }

    /// <summary>What is wrong with the content; looked at after the token.</summary>
    public Restfeil? Feil { get; init; }

    /// <summary>The citizens that the call is about, in order.</summary>
    public IReadOnlyList<string> Pasienter { get; init; } = [];

    /// <summary>Ids of what is sent.</summary>
    public IReadOnlyList<string> Meldinger { get; init; } = [];

    /// <summary>What was sent, as the service read it; null when nothing was.</summary>
    public object? Innhold { get; init; }

    /// <summary>The service's own facts.</summary>
    public IReadOnlyDictionary<string, string> Fakta { get; init; } = new Dictionary<string, string>();

    /// <summary>A call to an address or by a method that there is none of.</summary>
    public static Restkall Uten(Restfeil feil) => new() { Rutefeil = feil };
}
