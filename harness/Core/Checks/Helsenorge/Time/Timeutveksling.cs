using System.Runtime.CompilerServices;
using AcceptanceHarness.Core.Checks.Fhir;
using AcceptanceHarness.Core.Evidence;
using Hl7.Fhir.Model;

namespace AcceptanceHarness.Core.Checks.Helsenorge.Time;

/// <summary>A call to Helsenorge as the checks for appointments read it, once for all of them.</summary>
internal sealed class Timeutveksling
{
    private static readonly ConditionalWeakTable<Exchange, Timeutveksling> Leste = [];

    private Timeutveksling(Exchange exchange)
    {
        Exchange = exchange;
        if (ErTimesending)
        {
            Time = Fhirressurs.Les(exchange.Request, out var missing) as Appointment;
            Lesemangler = missing;
        }
    }

    /// <summary>The exchange.</summary>
    public Exchange Exchange { get; }

    /// <summary>Whether it is a call to Helsenorge at all.</summary>
    public bool ErHelsenorge => Exchange.System == HelsenorgeRestFacts.System;

    /// <summary>Whether an appointment is sent.</summary>
    public bool ErTimesending => ErHelsenorge && Exchange.Operation == HelsenorgeRestFacts.SendTime;

    /// <summary>The appointment; null when none could be read.</summary>
    public Appointment? Time { get; }

    /// <summary>What could not be read of it.</summary>
    public IReadOnlyList<string> Lesemangler { get; } = [];

    /// <summary>Reads an exchange.</summary>
    public static Timeutveksling Av(Exchange exchange)
    {
        ArgumentNullException.ThrowIfNull(exchange);

        return Leste.GetValue(exchange, static each => new Timeutveksling(each));
    }

    /// <summary>Whether a FHIRPath expression holds of the appointment.</summary>
    public bool Er(string expression) => Time is { } time && Fhirsti.Er(time, expression);

    /// <summary>The texts that a FHIRPath expression finds in the appointment.</summary>
    public IReadOnlyList<string> Verdier(string expression) => Time is { } time ? Fhirsti.Verdier(time, expression) : [];

    /// <summary>What an expression finds, for a reader; nothing is said by its name.</summary>
    public string Vist(string expression) => Verdier(expression) is { Count: > 0 } found ? string.Join(", ", found.Take(5).Select(Kort)) : "ingen";

    private static string Kort(string text) => Trygg(text.Length <= 80 ? text : $"{text[..80]}…");

    // What is shown of a stranger's text must never repeat a person number.
    private static string Trygg(string text) => Wire.Identity.NationalId.In(text).Any() ? "[fjernet]" : text;
}
