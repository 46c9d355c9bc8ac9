using System.CommandLine;
using AcceptanceHarness.Cli.Screen;
using AcceptanceHarness.Features.Runs;

namespace AcceptanceHarness.Cli.Settings;

/// <summary>The settings file that a command reads, and what it says that must be looked up or held against rules.</summary>
/// <param name="File">What stands in it.</param>
/// <param name="TrustAnchors">The trust anchors that it names.</param>
internal sealed record SettingsFile(AcceptanceFile File, IReadOnlyList<Tillitsanker> TrustAnchors)
{
    private const string Name = "acceptance.json";

    /// <summary>The option that names it.</summary>
    public static Option<string> Option(Terminal screen) =>
        new("--config") { Description = screen.Say("Innstillingsfil (acceptance.json).", "Settings file (acceptance.json).") };

    /// <summary>Reads the file that was named, else acceptance.json where it lies, else nothing.</summary>
    /// <exception cref="SetUpException">It cannot be read.</exception>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">A part of it cannot be used.</exception>
    public static SettingsFile Read(string? path)
    {
        var chosen = path ?? (System.IO.File.Exists(Name) ? Name : null);
        if (chosen is null)
        {
            return new SettingsFile(new AcceptanceFile(), []);
        }

        var file = AcceptanceFile.Read(chosen);
        file.Rollebesetning?.Validate();
        var folder = Path.GetDirectoryName(Path.GetFullPath(chosen))!;
        return new SettingsFile(file, Tillitsankere.FraInnstilling(file.Tillitsankere, "«tillitsankere» i acceptance.json", folder));
    }

    /// <summary>An address, or null when none is given.</summary>
    /// <exception cref="SetUpException">It is no HTTP address.</exception>
    public static Uri? Address(string? text, string setting) => text is null
        ? null
        : Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            ? address
            : throw new SetUpException($"Innstillingen {setting} skal være en adresse som http://127.0.0.1:8080, fikk «{text}». Rett adressen.");
}
