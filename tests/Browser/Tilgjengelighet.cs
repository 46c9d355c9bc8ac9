using Deque.AxeCore.Commons;

namespace AcceptanceHarness.BrowserTests;

/// <summary>What every page is held against.</summary>
internal static class Tilgjengelighet
{
    public static AxeRunOptions Wcag { get; } = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"] },
    };
}
