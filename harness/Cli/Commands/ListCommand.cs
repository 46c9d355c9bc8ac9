using System.CommandLine;
using AcceptanceHarness.Cli.Running;
using AcceptanceHarness.Cli.Screen;
using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.ReferenceSystem;
using AcceptanceHarness.Simulators.Faults;

namespace AcceptanceHarness.Cli.Commands;

/// <summary><c>acceptance list</c>: what there is to run, and what the reference system and the simulators can be told to do.</summary>
internal static class ListCommand
{
    public static Command Create(Terminal screen)
    {
        var command = new Command("list", screen.Say(
            "List kriterier, innebygde feil, varianter og simulatorfeil.", "List criteria, seeded defects, variants and simulator faults."));
        command.SetAction(_ => Write(screen));
        return command;
    }

    private static int Write(Terminal screen)
    {
        Section(screen, screen.Say("Kriterier", "Criteria"), CriteriaRegister.Load().Criteria.Select(c => (c.Id.Value, Text(c))));
        Section(screen, screen.Say("Feil i referansesystemet (--defect)", "Defects (--defect)"), DefectCatalog.All.Select(d => (d.Id, $"{d.Description} ({d.Criterion})")));
        Section(screen, screen.Say("Varianter (--variant)", "Variants (--variant)"), VariantCatalog.All.Select(v => (v.Id, v.Description)));
        Section(screen, screen.Say("Feil i simulatorene", "Simulator faults"), FaultCatalog.All.Select(f => (f.Id, f.Description)));
        return ExitCodes.Held;
    }

    private static string Text(Criterion criterion) =>
        $"{(criterion.Niva == Niva.Ma ? "MÅ" : "BØR")} {criterion.Grunnlag}  {criterion.Title}";

    private static void Section(Terminal screen, string title, IEnumerable<(string Id, string Text)> rows)
    {
        var all = rows.ToList();
        var width = all.Select(r => r.Id.Length).DefaultIfEmpty().Max() + 2;
        screen.Line($"{title}:");
        foreach (var (id, text) in all)
        {
            screen.Line($"  {id.PadRight(width)}{text}");
        }

        screen.Line();
    }
}
