namespace AcceptanceHarness.Bdd;

/// <summary>Makes and keeps the objects that bindings take in their constructors and hooks in their parameters.</summary>
/// <remarks>
/// A scenario's container asks its feature's, and that one the run's, for what was registered there. What nobody
/// registered is made once per container that is asked.
/// </remarks>
public interface IObjectContainer
{
    /// <summary>Gives an instance to whoever asks for the type.</summary>
    /// <typeparam name="TInterface">The type that is asked for.</typeparam>
    /// <param name="instance">The instance.</param>
    /// <param name="dispose">Whether the instance is disposed with the container.</param>
    void RegisterInstanceAs<TInterface>(TInterface instance, bool dispose = false)
        where TInterface : class;

    /// <summary>Makes one type when another is asked for.</summary>
    /// <typeparam name="TType">The type that is made.</typeparam>
    /// <typeparam name="TInterface">The type that is asked for.</typeparam>
    void RegisterTypeAs<TType, TInterface>()
        where TType : class, TInterface;

    /// <summary>Gives the object of a type, made now when it is not there.</summary>
    /// <typeparam name="T">The type.</typeparam>
    T Resolve<T>();

    /// <summary>Gives the object of a type, made now when it is not there.</summary>
    /// <param name="type">The type.</param>
    object Resolve(Type type);

    /// <summary>Whether the type was registered here or in a container above.</summary>
    /// <typeparam name="T">The type.</typeparam>
    bool IsRegistered<T>();
}
