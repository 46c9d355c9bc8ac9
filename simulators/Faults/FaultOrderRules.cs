using System.Xml;

namespace AcceptanceHarness.Simulators.Faults;

/// <summary>What an order must hold before a fault is planned: one that cannot be carried out would break calls long after it was given.</summary>
internal static class FaultOrderRules
{
    private const int LongestWait = 24 * 60 * 60;

    /// <exception cref="ArgumentException">The order cannot be carried out.</exception>
    public static void Validate(FaultOrder order)
    {
        Refuse(order.Seconds is < 0 or > LongestWait, $"seconds fra 0 til {LongestWait}", $"{order.Seconds}");
        Refuse(order.Target.Times < 1, "times på minst 1, eller null for til den tas bort", $"{order.Target.Times}");
        Refuse(!Enum.IsDefined(order.Target.Kind), "kind som pasient, melding, klient eller tjeneste", $"{order.Target.Kind}");
        Refuse(order.Errors.Count == 0 || order.Errors.Any(e => e is null), "minst én feil i errors, med code og text", "ingen, eller null");
        Refuse(order.Errors.Any(e => string.IsNullOrWhiteSpace(e.Code)), "en kode i code for hver feil i errors", "en tom kode");
        Refuse(order.Target.Operations.Any(string.IsNullOrWhiteSpace), "navn på operasjoner i operations, for eksempel M1", "null eller en tom tekst");
        Refuse(order.Target.Suspends.Any(string.IsNullOrWhiteSpace), "id-er på kontroller i suspends", "null eller en tom tekst");
        Refuse(order.OtherPatient is { } other && string.IsNullOrWhiteSpace(other), "pasientens nummer i otherPatient", "en tom tekst");
        Refuse(Texts(order).Any(t => !t.All(c => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c))), "tekster som kan stå i XML", "styretegn");
    }

    private static IEnumerable<string> Texts(FaultOrder order) =>
        [.. order.Errors.SelectMany(e => new[] { e.Code, e.Text }), order.Text, order.OtherPatient ?? "", order.Target.Value];

    private static void Refuse(bool wrong, string expected, string received)
    {
        if (wrong)
        {
            throw new ArgumentException($"Forventet {expected}, fikk {received}. Rett bestillingen.");
        }
    }
}
