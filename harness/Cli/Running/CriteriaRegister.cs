using AcceptanceHarness.Cli.Settings;
using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Features.Runs;

namespace AcceptanceHarness.Cli.Running;

/// <summary>Criteria, hazards, requirement sets and assumptions, read and held against each other before anything runs.</summary>
internal sealed record CriteriaRegister(FeatureCatalog Features, IReadOnlyList<Criterion> Criteria, Registers Registers)
{
    /// <summary>Reads everything.</summary>
    /// <exception cref="SetUpException">A feature or a register is wrong.</exception>
    public static CriteriaRegister Load()
    {
        try
        {
            var features = FeatureCatalog.Load();
            var criteria = FeatureParser.Rules(features).Select(CriterionReader.Read)
                .OrderBy(c => c.Id.Value, StringComparer.Ordinal).ToList();
            var registers = Registers.FromAssembly(typeof(AcceptanceEnvironment).Assembly);
            registers.Validate(criteria);
            return new CriteriaRegister(features, criteria, registers);
        }
        catch (Exception wrong) when (wrong is FormatException or InvalidDataException or Gherkin.ParserException)
        {
            throw new SetUpException(wrong.Message, wrong);
        }
    }
}
