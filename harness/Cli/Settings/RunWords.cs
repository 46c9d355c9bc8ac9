using System.CommandLine;
using AcceptanceHarness.Cli.Screen;

namespace AcceptanceHarness.Cli.Settings;

/// <summary>The options of <c>acceptance run</c>, and how they and acceptance.json become settings.</summary>
internal sealed class RunWords
{
    private static readonly string[] Formals = ["leverandør", "beslutning"];
    private readonly Option<string[]> _ids;
    private readonly Option<string[]> _tags;
    private readonly Option<string[]> _solutions;
    private readonly Option<int[]> _groups;
    private readonly Option<string> _adapter;
    private readonly Option<string> _adapterCommand;
    private readonly Option<string> _defect;
    private readonly Option<string> _variant;
    private readonly Option<string> _config;
    private readonly Option<string> _out;
    private readonly Option<int?> _parallel;
    private readonly Option<int?> _seed;
    private readonly Option<string> _baseline;
    private readonly Option<bool> _person;
    private readonly Option<bool> _fixedCast;

    public RunWords(Terminal screen)
    {
        _ids = Many<string>("--id", screen.Say("Bare dette kriteriet (kan gjentas).", "Only this criterion (may be repeated)."), "AK-ERE-2-01");
        _tags = Many<string>("--tag", screen.Say("Bare scenarier med dette merket.", "Only scenarios with this tag."));
        _solutions = Many<string>("--solution", screen.Say("Bare denne løsningen: e-resept, helseid, kjernejournal, helsenorge.", "Only this solution."), "e-resept");
        _groups = Many<int>("--group", screen.Say("Bare denne gruppen: 1, 2 eller 3.", "Only this group: 1, 2 or 3."));
        _adapter = One<string>("--adapter", screen.Say("Adressen til fagsystemets adapter.", "Address of the system's adapter."), "http://…");
        _adapterCommand = One<string>("--adapter-command", screen.Say("Kommandoen som starter en prosessadapter.", "Command that starts a process adapter."), screen.Say("kommando", "command"));
        _defect = One<string>("--defect", screen.Say("La referansesystemet gjøre denne feilen.", "Let the reference system make this mistake."), "id");
        _variant = One<string>("--variant", screen.Say("La referansesystemet være riktig på denne måten.", "Let the reference system be right in this way."), "id");
        _fixedCast = One<bool>("--fast-rollebesetning", screen.Say(
            "La referansesystemet ha sine egne brukere og pasienter (501 på PUT /v1/scenarios).",
            "Let the reference system have users and patients of its own (501 on PUT /v1/scenarios)."));
        _config = SettingsFile.Option(screen);
        _out = One<string>("--out", screen.Say("Mappen som kjøringen skrives til; må være ny eller tom.", "Folder for the run; must be new or empty."), screen.Say("mappe", "folder"));
        _parallel = One<int?>("--parallel", screen.Say("Scenarier om gangen.", "Scenarios at a time."));
        _seed = One<int?>("--seed", screen.Say("Frø for testpersoner og id-er.", "Seed for test people and ids."));
        _baseline = One<string>("--baseline", screen.Say("Fil med kjente avvik; bare nye gir kode 1.", "File of known deviations; only new ones give code 1."), screen.Say("fil", "file"));
        _person = One<bool>("--person", screen.Say("Spør en person om det adapteren ikke tilbyr.", "Ask a person for what the adapter does not offer."));
    }

    public IReadOnlyList<Option> All =>
        [_ids, _tags, _solutions, _groups, _adapter, _adapterCommand, _person, _defect, _variant, _fixedCast, _config, _out, _parallel, _seed, _baseline];

    public RunOptions Read(ParseResult parsed)
    {
        var settings = SettingsFile.Read(parsed.GetValue(_config));
        var file = settings.File;
        return new RunOptions
        {
            Ids = parsed.GetValue(_ids) ?? [],
            Tags = [.. (parsed.GetValue(_tags) ?? []).Select(t => t.TrimStart('@'))],
            Solutions = parsed.GetValue(_solutions) ?? [],
            Groups = parsed.GetValue(_groups) ?? [],
            Adapter = SettingsFile.Address(parsed.GetValue(_adapter), "--adapter") ?? SettingsFile.Address(file.Adapter, "adapter i acceptance.json"),
            AdapterToken = file.AdapterToken,
            TrustAnchors = settings.TrustAnchors,
            FixedCast = file.Rollebesetning,
            ReferenceHasFixedCast = parsed.GetValue(_fixedCast),
            AdapterCommand = parsed.GetValue(_adapterCommand) ?? file.AdapterKommando,
            Defect = parsed.GetValue(_defect),
            Variant = parsed.GetValue(_variant),
            Formal = Formal(file.Formal),
            Out = parsed.GetValue(_out),
            Below = file.Ut ?? new RunOptions().Below,
            Parallel = Within(parsed.GetValue(_parallel) ?? file.Parallelle ?? 4, 1, 64, "--parallel"),
            Seed = parsed.GetValue(_seed) ?? file.Seed ?? 20260101,
            Baseline = parsed.GetValue(_baseline),
            Person = parsed.GetValue(_person),
        };
    }

    private static string Formal(string? formal) => formal is null || Formals.Contains(formal)
        ? formal ?? Formals[0]
        : throw new SetUpException($"Innstillingen «formal» skal være leverandør eller beslutning, fikk «{formal}». Rett acceptance.json.");

    private static int Within(int value, int least, int most, string setting) => value >= least && value <= most
        ? value
        : throw new SetUpException($"Innstillingen {setting} skal være fra {least} til {most}, fikk {value}. Rett tallet.");

    private static Option<T[]> Many<T>(string name, string description, string? value = null) =>
        new(name) { Description = description, HelpName = value, AllowMultipleArgumentsPerToken = true };

    private static Option<T> One<T>(string name, string description, string? value = null) => new(name) { Description = description, HelpName = value };
}
