namespace AcceptanceHarness.Wire.Signing;

/// <summary>The prescriber service of Reseptformidleren as its public contract declares it: SOAP 1.1, document/literal.</summary>
public static class RekvirentContract
{
    /// <summary>Namespace of the request and response elements.</summary>
    public const string Namespace = "http://rekvirent.webservices.reseptformidleren.ergo.no/";

    /// <summary>Namespace of the element <c>dokument</c> that holds the message.</summary>
    public const string TypesNamespace = "http://rekvirent.webservices.reseptformidleren.ergo.no/types/";

    /// <summary>The operations in use here.</summary>
    public static IReadOnlyList<RekvirentOperation> Operations { get; } =
    [
        new("M1", "M1Element", "AppRecElement", false),
        new("M4_1", "M4_1Element", "M4_2Element", false),
        new("M5", "M5Element", "AppRecElement", false),
        new("M9_5", "M9_5Element", "M9_6Element", false),
        new("M9_7", "M9_7Element", "M9_8Element", true),
        new("M9_11", "M9_11Element", "M9_12Element", true),
        new("M9_21", "M9_21Element", "M9_22Element", true),
        new("M24_1", "M24_1Element", "M24_2Element", false),
        new("M25_1", "M25_1Element", "AppRecElement", false),
        new("M27_1", "M27_1Element", "M27_2Element", true),
        new("Verify", "MVElement", "AppRecElement", false),
    ];

    /// <summary>The operation of a request element, or null.</summary>
    public static RekvirentOperation? ByRequest(string localName) => Operations.FirstOrDefault(o => o.Request == localName);

    /// <summary>The operation of a name.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public static RekvirentOperation ByName(string name) => Operations.Single(o => o.Name == name);
}
