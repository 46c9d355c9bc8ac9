using System.CommandLine;
using System.CommandLine.Help;

namespace AcceptanceHarness.Cli.Screen;

/// <summary>The help in bokmål or English, made from the commands' own descriptions.</summary>
internal static class HelpText
{
    public static bool AskedFor(string[] args) =>
        args.Length == 0 || args.Any(a => a is "--help" or "-h" or "-?" or "help");

    public static void Write(RootCommand root, string[] args, Terminal screen)
    {
        var path = Path(root, args);
        var command = path.LastOrDefault() ?? root;
        screen.Line(command.Description ?? "");
        screen.Line();
        var name = command == root ? "acceptance <kommando>" : $"acceptance {string.Join(' ', path.Select(c => c.Name))}{(command.Subcommands.Count > 0 ? " <kommando>" : Arguments(command))}";
        screen.Line($"{screen.Say("Bruk", "Usage")}: {name} [{screen.Say("valg", "options")}]");
        Table(screen, screen.Say("Kommandoer", "Commands"), command.Subcommands.Select(c => (c.Name, c.Description)));
        Table(screen, screen.Say("Argumenter", "Arguments"), command.Arguments.Select(a => ($"<{a.Name}>", a.Description)));
        Table(screen, screen.Say("Valg", "Options"), command.Options.Concat(root.Options).Distinct()
            .Where(o => o is not HelpOption and not VersionOption)
            .Select(o => ($"{o.Name}{Value(o, screen)}", o.Description)));
    }

    /// <summary>The commands that are named, from the outermost to the innermost.</summary>
    private static List<Command> Path(Command root, string[] args)
    {
        var path = new List<Command>();
        while ((path.LastOrDefault() ?? root).Subcommands.FirstOrDefault(c => args.Contains(c.Name)) is { } next)
        {
            path.Add(next);
        }

        return path;
    }

    /// <summary>What an option is followed by; a switch is followed by nothing.</summary>
    private static string Value(Option option, Terminal screen) => option.ValueType switch
    {
        var type when type == typeof(bool) => "",
        var type when type == typeof(int?) || type == typeof(int[]) || type == typeof(int) => screen.Say(" <tall>", " <number>"),
        _ => $" <{option.HelpName ?? screen.Say("verdi", "value")}>",
    };

    private static string Arguments(Command command) =>
        string.Concat(command.Arguments.Select(a => $" <{a.Name}>"));

    private static void Table(Terminal screen, string title, IEnumerable<(string Name, string? Text)> rows)
    {
        var all = rows.ToList();
        if (all.Count == 0)
        {
            return;
        }

        screen.Line();
        screen.Line($"{title}:");
        var width = all.Max(r => r.Name.Length) + 2;
        foreach (var (name, text) in all)
        {
            screen.Line($"  {name.PadRight(width)}{text}");
        }
    }
}
