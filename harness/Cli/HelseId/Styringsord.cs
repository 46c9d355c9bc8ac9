using System.CommandLine;
using AcceptanceHarness.Cli.Screen;
using AcceptanceHarness.Cli.Settings;

namespace AcceptanceHarness.Cli.HelseId;

/// <summary>The options that say which simulators a session lies at, and how the answer is written.</summary>
internal sealed class Styringsord(Terminal screen)
{
    private readonly Option<string> _address = new("--styring")
    {
        Description = screen.Say("Adressen til styringen av simulatorer som går.", "Control address of simulators that run."),
        HelpName = "http://…",
    };

    private readonly Option<string> _token = new("--control-token")
    {
        Description = screen.Say("Tokenet som styringskall må ha.", "The token that control calls must carry."),
        HelpName = "token",
    };

    private readonly Option<bool> _json = new("--json") { Description = screen.Say("Skriv JSON.", "Write JSON.") };

    public IReadOnlyList<Option> All => [_address, _token, _json];

    public bool IsElsewhere(ParseResult parsed) => parsed.GetValue(_address) is not null;

    public string? Token(ParseResult parsed) => parsed.GetValue(_token);

    public bool Json(ParseResult parsed) => parsed.GetValue(_json);

    /// <summary>Reads the options.</summary>
    /// <exception cref="SetUpException">The address is none.</exception>
    public Styringsvalg Read(ParseResult parsed) =>
        new(SettingsFile.Address(parsed.GetValue(_address), "--styring"), Token(parsed), Json(parsed));
}
