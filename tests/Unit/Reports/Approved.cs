using System.Runtime.CompilerServices;

namespace AcceptanceHarness.Tests.Reports;

internal static class Approved
{
    /// <summary>Compares the whole text with the approved file; what was received is left beside the test's binaries.</summary>
    public static void Matches(string name, string received, [CallerFilePath] string here = "")
    {
        var file = Path.Combine(Path.GetDirectoryName(here)!, "Approved", name);
        var approved = File.Exists(file) ? File.ReadAllText(file) : "";
        if (approved != received)
        {
            var beside = Path.Combine(AppContext.BaseDirectory, "received", name);
            Directory.CreateDirectory(Path.GetDirectoryName(beside)!);
            File.WriteAllText(beside, received);
            Assert.Equal(approved, received);
        }
    }
}
