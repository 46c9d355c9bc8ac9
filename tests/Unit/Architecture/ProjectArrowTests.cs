using System.Xml.Linq;

namespace AcceptanceHarness.Tests.Architecture;

/// <summary>The arrows between projects, as the README's house has them: few, acyclic, and none to a test.</summary>
public sealed class ProjectArrowTests
{
    private static readonly Dictionary<string, string[]> Arrows = new()
    {
        ["AcceptanceHarness.Wire"] = [],
        ["AcceptanceHarness.Core"] = ["AcceptanceHarness.Wire"],
        ["AcceptanceHarness.Bdd"] = [],
        ["AcceptanceHarness.Bdd.Generator"] = [],
        ["AcceptanceHarness.ReferenceSystem"] = ["AcceptanceHarness.Wire"],
        ["AcceptanceHarness.Simulators"] = ["AcceptanceHarness.Core"],
        ["AcceptanceHarness.Reports"] = ["AcceptanceHarness.Core"],
        ["AcceptanceHarness.Features"] =
            ["AcceptanceHarness.Bdd", "AcceptanceHarness.Core", "AcceptanceHarness.ReferenceSystem", "AcceptanceHarness.Simulators"],
        ["AcceptanceHarness.Cli"] = ["AcceptanceHarness.Features", "AcceptanceHarness.Reports"],
    };

    [Fact]
    public void Projects_reference_what_the_house_allows_and_nothing_else()
    {
        var found = ProductProjects().ToDictionary(
            p => Path.GetFileNameWithoutExtension(p),
            p => References(p).Order(StringComparer.Ordinal).ToArray());

        Assert.Equal(Arrows.Keys.Order(StringComparer.Ordinal), found.Keys.Order(StringComparer.Ordinal));
        Assert.All(found, project => Assert.Equal(Arrows[project.Key], project.Value));
    }

    [Fact]
    public void Top_folders_are_those_of_the_house()
    {
        string[] allowed = ["features", "harness", "reports", "simulators", "tests", "artifacts", "kjoringer", "TestResults"];

        var folders = Directory.GetDirectories(Repository.Root).Select(d => Path.GetFileName(d)!)
            .Where(name => !name.StartsWith('.'));

        Assert.All(folders, folder => Assert.Contains(folder, allowed));
    }

    [Fact]
    public void Every_top_folder_has_a_readme_of_at_most_forty_lines()
    {
        Assert.All(["features", "harness", "reports", "simulators", "tests"], folder =>
            Assert.InRange(File.ReadAllLines(Path.Combine(Repository.Root, folder, "README.md")).Length, 5, 40));
    }

    private static IEnumerable<string> ProductProjects() =>
        Directory.EnumerateFiles(Repository.Root, "*.csproj", SearchOption.AllDirectories)
            .Where(p => !p.Contains($"{Path.DirectorySeparatorChar}artifacts{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Where(p => !p.StartsWith(Path.Combine(Repository.Root, "tests"), StringComparison.Ordinal));

    private static IEnumerable<string> References(string project) =>
        XDocument.Load(project).Descendants("ProjectReference")
            .Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value));
}
