namespace AcceptanceHarness.Wire.Messages.Fest;

/// <summary>The names of the service that hands out FEST: SOAP 1.2 with WS-Addressing, one operation.</summary>
public static class FestContract
{
    /// <summary>The namespace of request and response.</summary>
    public const string Namespace = "http://www.slv.no/201410325/";

    /// <summary>The operation, and the request's element.</summary>
    public const string GetM30 = "GetM30";

    /// <summary>The response's element.</summary>
    public const string GetM30Response = "GetM30Response";

    /// <summary>The action of the request.</summary>
    public const string Action = Namespace + "FestService251/" + GetM30;

    /// <summary>The action of the response.</summary>
    public const string ResponseAction = Namespace + "FestService251/" + GetM30Response;

    /// <summary>The filter that a prescriber's system asks with.</summary>
    public const string Rekvirent = "Rekvirent";

    /// <summary>The filters that the service knows.</summary>
    public static IReadOnlyList<string> Filtre { get; } = ["Farmalogg", Rekvirent, "Bandasjist", "Veterinær", "NAV", "Institusjon"];
}
