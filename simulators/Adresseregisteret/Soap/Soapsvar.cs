using System.Xml.Linq;

namespace AcceptanceHarness.Simulators.Adresseregisteret.Soap;

/// <summary>What an operation answers.</summary>
internal abstract record Soapsvar
{
    private Soapsvar()
    {
    }

    /// <summary>What was found.</summary>
    /// <param name="Innhold">The content of the response element; null where the operation answers nothing.</param>
    public sealed record Funnet(XElement? Innhold) : Soapsvar;

    /// <summary>There is no such thing.</summary>
    /// <param name="Kode">The error's code.</param>
    /// <param name="Tekst">What is wrong, in bokmål.</param>
    public sealed record FinnesIkke(string Kode, string Tekst) : Soapsvar;
}
