using System.Xml.Linq;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>Reads M9.22 of any version.</summary>
public static class M922Reader
{
    /// <summary>Reads from the M922 element.</summary>
    /// <exception cref="MessageFormatException">It is not a readable M9.22, or has neither patients nor says that nothing changed.</exception>
    public static M922 Read(XElement m922)
    {
        var ns = m922.ExpectVersion("M922", Namespaces.M922, Namespaces.M922V2013);
        M922Pasient[] pasienter = ns == Namespaces.M922V2013
            ? [.. m922.Texts(ns + "Fnr").Select(fnr => new M922Pasient(fnr, []))]
            : [.. m922.All(ns + "Pasient", pasient => new M922Pasient(pasient.Text(ns + "Fnr"), pasient.Texts(ns + "AndreFnr")))];
        return pasienter.Length > 0 || m922.Value(ns + "IngenEndring", ElementReading.AsFlag)
            ? new M922(pasienter)
            : throw new MessageFormatException("M9.22 har verken pasienter eller IngenEndring lik true.");
    }
}
