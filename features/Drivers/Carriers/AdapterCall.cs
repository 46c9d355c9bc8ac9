namespace AcceptanceHarness.Features.Drivers.Carriers;

/// <summary>One call of the adapter contract, whichever carrier brings it.</summary>
/// <param name="Method">GET, PUT, POST or DELETE.</param>
/// <param name="Path">The path, from <c>/v1</c>.</param>
/// <param name="Body">The JSON body; null when there is none.</param>
/// <param name="Limit">How long it may take.</param>
public sealed record AdapterCall(string Method, string Path, string? Body, TimeSpan Limit)
{
    /// <summary>What is called, for messages to people.</summary>
    public string Name => $"{Method} {Path}";

    /// <summary>Whether it makes the system do something: such a call is never made twice.</summary>
    public bool IsAction => Method == "POST";
}
