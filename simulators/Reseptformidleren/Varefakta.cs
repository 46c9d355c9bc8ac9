using System.Xml;
using AcceptanceHarness.Core.Checks.Eresept;
using AcceptanceHarness.Core.Checks.Eresept.Fest;
using AcceptanceHarness.Simulators.Fest;
using AcceptanceHarness.Simulators.Hosting;

namespace AcceptanceHarness.Simulators.Reseptformidleren;

/// <summary>What the tenant's FEST says of the item in a prescription when it comes.</summary>
internal static class Varefakta
{
    /// <summary>Adds the facts of a prescription; nothing for other messages.</summary>
    public static void Add(Dictionary<string, string> facts, Tenant tenant, EreseptMelding melding)
    {
        if (!melding.ErResept)
        {
            return;
        }

        facts[FestFacts.Mottatt] = XmlConvert.ToString(tenant.CaseClock.GetUtcNow());
        facts[FestFacts.ErHentet] = FestSimulator.Tilstand(tenant).SistHentet is null ? EreseptFacts.Nei : EreseptFacts.Ja;
        FestFacts.Add(facts, melding, FestSimulator.Katalog(tenant));
    }
}
