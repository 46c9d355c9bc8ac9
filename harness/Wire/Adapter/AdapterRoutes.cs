namespace AcceptanceHarness.Wire.Adapter;

/// <summary>The addresses of the contract, below the adapter's own.</summary>
public static class AdapterRoutes
{
    /// <summary>Identity and declaration.</summary>
    public const string System = "/v1/system";

    /// <summary>The system's clock.</summary>
    public const string Clock = "/v1/clock";

    /// <summary>A scenario.</summary>
    public static string Scenario(string id) => $"/v1/scenarios/{Uri.EscapeDataString(id)}";

    /// <summary>An action in a scenario.</summary>
    public static string Action(string id, string action) => $"{Scenario(id)}/actions/{action}";

    /// <summary>The answer to a dialog in a scenario.</summary>
    public static string Answer(string id) => $"{Scenario(id)}/svar";

    /// <summary>A view in a scenario.</summary>
    public static string View(string id, string view) => $"{Scenario(id)}/views/{view}";

    /// <summary>The system's log in a scenario.</summary>
    public static string Log(string id) => $"{Scenario(id)}/log";
}
